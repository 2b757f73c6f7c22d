use tamga_guide::*;
use std::collections::BTreeMap;
fn main(){
 let mut have: BTreeMap<String,std::collections::HashSet<String>>=BTreeMap::new();
 for l in ["fa","en","vi","mn"]{ let mut s=std::collections::HashSet::new();
  for f in glob(&format!("locales/{l}")){ let t=std::fs::read_to_string(&f).unwrap(); let mut cur=String::new();
   for line in t.lines(){ if line.starts_with("    ."){ let a=line.trim().split(" = ").next().unwrap(); s.insert(format!("{cur}{a}")); } else if let Some((i,_))=line.split_once(" ="){ if !i.starts_with('#')&&!i.starts_with(' '){cur=i.to_string(); s.insert(cur.clone());} } } }
  have.insert(l.into(),s);}
 for p in ["guides/ir-moadian-register-hardware.toml","guides/ir-moadian-register-software.toml"]{
  match parse(p,&std::fs::read_to_string(p).unwrap()){ Err(e)=>println!("{p}: {e}"), Ok(g)=>{
   let w=|l:&str,i:&str|have[l].contains(i);
   println!("{p} {} steps prove {:?}",g.steps.len(),prove(&g,portals(),&["fa","en","vi","mn"],&w));
   let mut ids: std::collections::HashSet<String>=message_ids(&g).into_iter().collect(); ids.retain(|i|i.starts_with("guide-"));
   let extra: Vec<_>=have["en"].iter().filter(|i|(i.starts_with(&format!("guide-{}-",g.id)))&&!ids.contains(*i)).collect(); println!("unused {extra:?}");
   let w=replay(&g,&[]); println!("{} ahead {:?}",w.at,w.ahead);
  }}}
}
fn glob(d:&str)->Vec<std::path::PathBuf>{let mut v=vec![];for e in std::fs::read_dir(d).unwrap(){let p=e.unwrap().path(); if p.is_dir(){v.extend(glob(p.to_str().unwrap()))}else{v.push(p)}}v}
